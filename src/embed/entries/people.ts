import { counted } from '../../charts/countedChart';
import { enliven } from '../enliven';
import { drawn } from '../picture';
import lines from 'virtual:lines/people';
import model from 'virtual:model/people';

enliven({ people: drawn(counted, model) }, lines);
