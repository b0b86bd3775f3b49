import { picture as growth } from '../../../charts/growth/picture';
import { enliven, island } from '../start';
import lines from 'virtual:lines/growth';
import model from 'virtual:model/growth';

enliven({ growth: island(growth, model) }, lines);
