import { picture as counted } from '../../../charts/squares/picture';
import { enliven } from '../start';
import { drawn } from '../picture';
import lines from 'virtual:lines/people';
import model from 'virtual:model/people';

enliven({ people: drawn(counted, model) }, lines);
