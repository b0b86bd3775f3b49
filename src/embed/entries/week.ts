import { week } from '../../charts/weekChart';
import { enliven } from '../enliven';
import { drawn } from '../picture';
import lines from 'virtual:lines/week';
import model from 'virtual:model/week';

enliven({ week: drawn(week, model) }, lines);
