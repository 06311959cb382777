import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { replace } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { usePost } from '@/lib/use-post';
import { useQuery } from '@/lib/use-query';
import {
  ActionBar,
  Button,
  ErrorLine,
  InlineNote,
  Input,
  Page,
  ReasonRadio,
  Section,
  Select,
  Stepper,
  TextArea,
} from '@/ui';
import { EndRoute } from '../components/end-route';
import { StopsEditor } from '../components/stops-editor';
import {
  type Checklist,
  createRoute,
  fetchGrids,
  fetchRoutes,
  replaceRoute,
  type Route,
} from '../patrol.api';
import { checksFit, checksOf, formOf, type RouteForm } from '../route-form';
import { text } from '../routes.text';
import '@/lib/patrol/patrol.scss';

interface EditorProps {
  route: Route | undefined;
  grids: readonly { code: string; name: string }[];
  checklists: readonly Checklist[];
}

function Editor({ route, grids, checklists }: EditorProps) {
  const title = route ? text.editTitle : text.newTitle;
  const [form, write, forget] = useKept<RouteForm>(
    `route:${route ? `${route.id}:${route.version}` : 'new'}`,
    formOf(route, grids[0]?.code ?? ''),
  );
  const [asked, setAsked] = useState(false);
  const values = {
    title: form.title.trim(),
    everyDays: form.everyDays,
    checks: checksOf(form.checks),
    stops: form.stops,
  };
  const ready = values.title !== '' && form.stops.length > 0 && checksFit(form.checks) && form.regionCode;
  const saving = useAction((key: string, body: typeof values) =>
    route
      ? replaceRoute(key, route.id, { ...body, basedOn: route.version })
      : createRoute(key, { ...body, regionCode: form.regionCode, kind: form.kind }),
  );
  const save = async () => {
    setAsked(true);
    if (!ready || !(await saving.run(values))) return;
    forget();
    await replace('patrol/routes', {});
  };
  const wrong = Object.values(saving.error?.fields ?? {}).join('，');
  return (
    <Page
      title={title}
      bar={
        <ActionBar>
          <Button busy={saving.busy} onPress={() => void save()}>
            {text.save}
          </Button>
        </ActionBar>
      }
    >
      <View className="patrol">
        <Input
          label={text.name}
          value={form.title}
          onChange={(value) => write({ title: value })}
          placeholder={text.namePlaceholder}
          maxLength={40}
          error={asked && !values.title ? text.needName : undefined}
        />
        {!route && (
          <>
            <Select
              label={text.grid}
              value={form.regionCode}
              options={grids.map(({ code, name }) => ({ key: code, text: name }))}
              onChange={(regionCode) => write({ regionCode })}
            />
            <Section title={text.walkedBy}>
              <ReasonRadio
                label={text.walkedBy}
                choices={text.walkers}
                value={form.kind}
                onChange={(kind) => write({ kind })}
              />
            </Section>
          </>
        )}
        <Section title={text.everyDays}>
          <Stepper
            label={text.everyDays}
            value={form.everyDays}
            min={1}
            max={90}
            unit={text.days}
            onChange={(everyDays) => write({ everyDays })}
          />
        </Section>
        <StopsEditor stops={form.stops} checklists={checklists} onChange={(stops) => write({ stops })} />
        {asked && form.stops.length === 0 && <ErrorLine>{text.needStops}</ErrorLine>}
        <TextArea
          label={text.checks}
          value={form.checks}
          onChange={(checks) => write({ checks })}
          placeholder={text.checksPlaceholder}
          maxLength={450}
          error={asked && !checksFit(form.checks) ? text.tooLong : undefined}
        />
        <View className="patrol__quiet">{text.checksHint}</View>
        {saving.error && <InlineNote tone="late">{wrong || saving.error.detail}</InlineNote>}
        {route && <EndRoute route={route} />}
      </View>
    </Page>
  );
}

function RouteOf({ id }: { id: string | undefined }) {
  const post = usePost();
  const routes = useQuery('patrol-routes', fetchRoutes, { onShow: false });
  const grids = useQuery(`grids:${post?.regionCode}`, () => fetchGrids(post?.regionCode ?? ''), {
    enabled: post !== undefined,
    onShow: false,
  });
  if (!routes.data || !grids.data)
    return (
      <Page
        title={id ? text.editTitle : text.newTitle}
        loading={routes.loading || grids.loading}
        error={routes.error ?? grids.error}
        onRetry={() => void Promise.all([routes.reload(), grids.reload()])}
      />
    );
  const route = routes.data.routes.find((each) => each.id === id);
  return <Editor key={route?.version} route={route} grids={grids.data} checklists={routes.data.checklists} />;
}

/** A route: which stops, in what order, what is looked at. */
export default function PatrolRoutePage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={text.editTitle} who={text.who} needs="patrol.plan">
      <RouteOf id={id} />
    </Guarded>
  );
}
