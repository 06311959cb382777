import { View } from '@tarojs/components';
import { Button, InlineNote, Select } from '@/ui';
import { text } from '../nearby.text';
import type { Nearby, Radius } from '../use-nearby';

const RADII = Object.entries(text.radii).map(([key, words]) => ({ key: key as Radius, text: words }));

/** From where and how far; a phone that does not say where it is changes nothing but the centre. */
export function PlaceChooser({ nearby }: { nearby: Nearby }) {
  const { centre, radius, setRadius } = nearby;
  const all = { key: centre.district ?? '', text: text.district };
  const streets = [all, ...centre.streets.map(({ code, name }) => ({ key: code, text: name }))];
  const communities = centre.communities.map(({ code, name }) => ({ key: code, text: name }));
  return (
    <View className="nearby-place">
      <View className="nearby-place__choices">
        <Select
          label={text.street}
          options={streets}
          value={centre.street ?? all.key}
          onChange={centre.choose}
        />
        {centre.street && (
          <Select
            label={text.community}
            options={[{ key: centre.street, text: '全街道' }, ...communities]}
            value={centre.code ?? ''}
            onChange={centre.choose}
          />
        )}
        <Select label={text.radius} options={RADII} value={radius} onChange={setRadius} />
        {!centre.located && (
          <View className="nearby-place__mine">
            <Button
              kind="ghost"
              size="small"
              icon="navigation"
              busy={centre.asking === 'yes'}
              onPress={() => void centre.locate()}
            >
              {centre.asking === 'yes' ? text.locating : text.useMine}
            </Button>
          </View>
        )}
      </View>
      {centre.asking === 'refused' && <InlineNote>{text.noPlace}</InlineNote>}
    </View>
  );
}
