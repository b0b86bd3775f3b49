/** A story of `?chapters=` of `?steps=` each, all of them followed as the story's own are. */
import { Alive } from '../../../src/interaction/alive';
import { follow } from '../../../src/scroll/follow';

const asked = new URLSearchParams(location.search);
const number = (name: string) => Number(asked.get(name));

function chapter(steps: number): HTMLElement {
  const section = document.createElement('section');
  const step = '<div class="step">A step.</div>';
  section.innerHTML = `<figure><div class="mark"></div></figure>${step.repeat(steps)}`;
  return section;
}

const chapters = Array.from({ length: number('chapters') }, () => chapter(number('steps')));
document.body.append(...chapters);
for (const section of chapters) {
  const mark = section.querySelector<HTMLElement>('.mark')!;
  const show = ({ progress }: { progress: number }) =>
    void (mark.style.transform = `translateX(${progress * 300}px)`);
  follow(section, show, new Alive());
}
