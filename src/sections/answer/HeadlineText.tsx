// Sets the two lines of the heading; what names a layer is underlined in its hue.
import { Fragment } from 'react';
import type { Headline, HeadlineLine } from './headline';

function Line({ line }: { readonly line: HeadlineLine }) {
  return line.map(({ text, layer, isBroken }, index) => {
    const key = `${index} ${text}`;
    if (layer)
      return (
        <span key={key} className="headline-layer" data-layer={layer}>
          {text}
        </span>
      );
    if (isBroken)
      return (
        <span key={key} className="headline-broken">
          {text}
        </span>
      );
    return <Fragment key={key}>{text}</Fragment>;
  });
}

export function HeadlineText({ headline }: { readonly headline: Headline }) {
  return (
    <>
      <span className="headline-first">
        <Line line={headline.first} />
      </span>{' '}
      <span className="headline-second">
        <Line line={headline.second} />
      </span>
    </>
  );
}
