import { picture as counted } from '../../../charts/squares/picture';
import { enliven, island } from '../start';
import lines from 'virtual:lines/trade';
import model from 'virtual:model/trade';

enliven({ trade: island(counted, model) }, lines);
