import { ChoiceList, UnitChoice } from '@/ui';
import { BOTH, type useDispatch } from '../use-dispatch';
import { text } from '../workbench.text';

/** Units to choose from, each with its reasons; keys 1 2 3 choose the first ones. */
export function UnitList({ form }: { form: ReturnType<typeof useDispatch> }) {
  const { units, choice, pick } = form;
  const words = text.dispatch;
  return (
    <ChoiceList label={words.title}>
      {units.map(({ unitId, name, suggested, reasons, kindLabel, onTimeRate, openOrders }) => (
        <UnitChoice
          key={unitId}
          name={name}
          suggested={suggested}
          reason={reasons.join('；') || kindLabel}
          note={onTimeRate === null ? words.load(openOrders) : words.note(openOrders)}
          on={unitId === choice}
          onPress={() => pick(unitId)}
          {...(onTimeRate === null ? {} : { rate: words.rate(onTimeRate) })}
        />
      ))}
      {units.length > 1 && (
        <UnitChoice
          name={words.both}
          reason={words.bothHint(units[0]?.name ?? '')}
          on={choice === BOTH}
          onPress={() => pick(BOTH)}
        />
      )}
    </ChoiceList>
  );
}
