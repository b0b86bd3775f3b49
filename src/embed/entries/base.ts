import { bases } from '../../charts/basesChart';
import { enliven } from '../enliven';
import { drawn } from '../pictures';
import lines from 'virtual:lines/base';
import model from 'virtual:model/base';

enliven({ base: drawn(bases, model) }, lines);
