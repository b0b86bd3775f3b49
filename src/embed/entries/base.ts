import { bases } from '../../charts/basesChart';
import { enliven } from '../enliven';
import { instrument } from '../instrument';
import { drawn } from '../picture';
import lines from 'virtual:lines/base';
import model from 'virtual:model/base';

enliven({ base: drawn(bases, model, instrument) }, lines);
