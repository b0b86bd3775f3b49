import { counted } from '../../charts/countedChart';
import { enliven } from '../enliven';
import { drawn } from '../picture';
import lines from 'virtual:lines/trade';
import model from 'virtual:model/trade';

enliven({ trade: drawn(counted, model) }, lines);
