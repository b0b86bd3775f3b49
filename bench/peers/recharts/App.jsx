import { useEffect, useRef, useState } from 'react';
import content from 'virtual:content';
import { watchSteps } from '../active.ts';
import { Picture } from './Picture.jsx';

function Chapter({ chapter }) {
  const list = useRef(null);
  const [active, setActive] = useState(0);
  useEffect(() => {
    const steps = [...list.current.children];
    return watchSteps(steps, (step) => setActive(steps.indexOf(step)));
  }, []);
  return (
    <section className={`chapter pinned tone${chapter.tone}`} id={chapter.id}>
      <h2>{chapter.title}</h2>
      <figure>
        <figcaption>{chapter.figure}</figcaption>
        <Picture chapter={chapter} step={chapter.steps[active]} />
        <p className="source">{chapter.source}</p>
      </figure>
      <ol className="steps" ref={list}>
        {chapter.steps.map(({ id, heading, text }) => (
          <li className="step" id={id} key={id}>
            <h3>{heading}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export const App = () => (
  <main>
    <h1>{content.title}</h1>
    <p>{content.deck}</p>
    {content.chapters.map((chapter) => (
      <Chapter chapter={chapter} key={chapter.id} />
    ))}
  </main>
);
