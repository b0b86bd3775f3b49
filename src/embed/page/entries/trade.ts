import { picture as counted } from '../../../charts/squares/picture';
import { enliven } from '../start';
import { drawn } from '../picture';
import lines from 'virtual:lines/trade';
import model from 'virtual:model/trade';

enliven({ trade: drawn(counted, model) }, lines);
