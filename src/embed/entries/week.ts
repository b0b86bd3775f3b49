import { week } from '../../charts/weekChart';
import { enliven } from '../enliven';
import { drawn } from '../pictures';
import lines from 'virtual:lines/week';
import model from 'virtual:model/week';

enliven({ week: drawn(week, model) }, lines);
