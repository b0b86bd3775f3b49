import { picture as counted } from '../../../charts/squares/picture';
import { enliven, island } from '../start';
import lines from 'virtual:lines/people';
import model from 'virtual:model/people';

enliven({ people: island(counted, model) }, lines);
