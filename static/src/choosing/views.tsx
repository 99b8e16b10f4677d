import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { useTranslate } from '../language/translate';
import { ListView } from './list-view';
import type { ListViewProps } from './list-view';

/** In the order of their tabs. */
const VIEWS: readonly ListedStatus[] = ['current', 'trashed'];

type Props = Omit<ListViewProps, 'status'>;

/** The two views over the one cutoff: what is on the page, and what of it is in the trash. */
export function Views(props: Props) {
  const { view, showView } = props.choosing;
  const { text } = useTranslate();
  return (
    <Tabs
      id="views"
      selected={VIEWS.indexOf(view)}
      onChange={(index) => {
        showView(VIEWS[index] ?? view);
      }}
      shouldUnmountTabPanelOnChange
    >
      <TabList>
        <Tab>{text('view.current', { contentKind: props.content.kind })}</Tab>
        <Tab>{text('view.trashed')}</Tab>
      </TabList>
      {VIEWS.map((status) => (
        <TabPanel key={status}>
          <ListView {...props} status={status} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
