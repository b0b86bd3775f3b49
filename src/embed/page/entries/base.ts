import { picture as bases } from '../../../charts/rebase/picture';
import { enliven, island } from '../start';
import lines from 'virtual:lines/base';
import model from 'virtual:model/base';

enliven({ base: island(bases, model) }, lines);
