import { HostObject } from '../rpc/host-object';
import { checkColor } from './range-format';
import type { Place } from './settings';
import { OneOf, below, settings } from './settings';

export class ChartFont extends settings({
  name: 'Calibri',
  size: 10,
  bold: false,
  italic: false,
  color: '#000000',
  underline: new OneOf('None', 'Single'),
}) {}

export class ChartFill extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  setSolidColor(color: string): void {
    this.place.guard();
    this.place.store.set(this.place.path, checkColor(color));
  }
  clear(): void {
    this.place.guard();
    this.place.store.set(this.place.path, '');
  }
}

export class ChartLineFormat extends settings({
  color: '#000000',
  weight: 0.75,
  lineStyle: new OneOf('Automatic', 'None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'RoundDot'),
}) {
  clear(): void {
    this.place.guard();
    this.place.store.set(below(this.place, 'lineStyle').path, 'None');
  }
}

export class ChartBorder extends settings({
  color: '#000000',
  weight: 0.75,
  lineStyle: new OneOf('Automatic', 'None', 'Continuous', 'Dash'),
}) {}

export class ChartTitleFormat extends settings({}) {
  get font(): ChartFont {
    return new ChartFont(below(this.place, 'font'));
  }
}

export class ChartTitle extends settings({
  text: '',
  visible: true,
  overlay: false,
  position: new OneOf('Automatic', 'Top', 'Bottom', 'Left', 'Right'),
}) {
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(below(this.place, 'format'));
  }
}

export class ChartLegendFormat extends settings({}) {
  get font(): ChartFont {
    return new ChartFont(below(this.place, 'font'));
  }
}

export class ChartLegend extends settings({
  visible: true,
  overlay: false,
  position: new OneOf('Right', 'Top', 'Bottom', 'Left', 'Corner', 'Custom'),
}) {
  get format(): ChartLegendFormat {
    return new ChartLegendFormat(below(this.place, 'format'));
  }
}

export class ChartAreaFormat extends settings({ roundedCorners: false }) {
  get font(): ChartFont {
    return new ChartFont(below(this.place, 'font'));
  }
  get fill(): ChartFill {
    return new ChartFill(below(this.place, 'fill'));
  }
  get border(): ChartBorder {
    return new ChartBorder(below(this.place, 'border'));
  }
}

export class ChartDataLabelFormat extends settings({}) {
  get font(): ChartFont {
    return new ChartFont(below(this.place, 'font'));
  }
}

const LABEL = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
  showLegendKey: false,
  separator: ',',
  linkNumberFormat: true,
  numberFormat: 'General',
  position: new OneOf('None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout'),
};

export class ChartDataLabels extends settings(LABEL) {
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(below(this.place, 'format'));
  }
}

export class ChartDataLabel extends settings({ ...LABEL, text: '' }) {
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(below(this.place, 'format'));
  }
}

export class ChartAxisTitle extends settings({ text: '', visible: false }) {
  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(below(this.place, 'format'));
  }
}

export class ChartAxisTitleFormat extends settings({}) {
  get font(): ChartFont {
    return new ChartFont(below(this.place, 'font'));
  }
}

export class ChartGridlinesFormat extends settings({}) {
  get line(): ChartLineFormat {
    return new ChartLineFormat(below(this.place, 'line'));
  }
}

export class ChartGridlines extends settings({ visible: true }) {
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(below(this.place, 'format'));
  }
}

export class ChartAxisFormat extends settings({}) {
  get font(): ChartFont {
    return new ChartFont(below(this.place, 'font'));
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(below(this.place, 'line'));
  }
}

export class ChartAxis extends settings({
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: 'General',
  linkNumberFormat: true,
  visible: true,
}) {
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(below(this.place, 'title'));
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(below(this.place, 'majorGridlines'));
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(below(this.place, 'format'));
  }
}

export class ChartAxes extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(below(this.place, 'categoryAxis'));
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(below(this.place, 'valueAxis'));
  }
}
