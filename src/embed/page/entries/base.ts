import { picture as bases } from '../../../charts/rebase/picture';
import { enliven } from '../start';
import { instrument } from '../instrument';
import { drawn } from '../picture';
import lines from 'virtual:lines/base';
import model from 'virtual:model/base';

enliven({ base: drawn(bases, model, instrument) }, lines);
