import { usageLookup } from '../../src/cleanup/usage';
import { anAttachment } from '../support/data/attachments';
import { inText, usageWith } from '../support/data/content-usage';

const someDiagram = usageWith([{ by: 'any-diagram', key: '', use: 'some-diagram' }]);
const MXFILE = 'application/vnd.jgraph.mxfile';
const named = (title: string, mediaType = 'image/png') => anAttachment({ title, mediaType });

describe('where a diagram is shown whose file the body does not name', () => {
  it.each([
    ['a diagram by its ending', named('net.drawio')],
    ['a diagram by its type', named('net', MXFILE)],
    ['the picture of a diagram, by its ending', named('net.drawio.png')],
    ['a picture beside a diagram without an ending', named('network.png')],
    ['a picture beside a diagram, in another case', named('Plan.PNG')],
    ['a diagram of Visio’s of before', named('net.vsd')],
    ['the picture of a diagram as a photo', named('net.drawio.jpg')],
  ])('promise 2: keeps %s', (_, file) => {
    const files = [file, named('network', MXFILE), named('plan.drawio')];
    expect(usageLookup(someDiagram, files)(file)).toEqual([inText('some-diagram')]);
  });

  it.each([
    ['a picture beside no diagram', named('holiday.png')],
    ['a file of no known type', anAttachment({ title: 'network 3', mediaType: null })],
    ['a text beside a diagram', named('network.txt', 'text/plain')],
    ['a picture whose name only begins like a diagram’s', named('network 2.png')],
  ])('lets %s go', (_, file) => {
    expect(usageLookup(someDiagram, [file, named('network', MXFILE)])(file)).toEqual([]);
  });
});

it('lets a picture beside a diagram go where no diagram is shown', () => {
  const files = [named('net.png'), named('net', MXFILE)];
  expect(usageLookup(usageWith([]), files)(named('net.png'))).toEqual([]);
});
