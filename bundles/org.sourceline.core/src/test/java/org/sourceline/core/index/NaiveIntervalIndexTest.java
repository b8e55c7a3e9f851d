package org.sourceline.core.index;

class NaiveIntervalIndexTest extends AbstractIntervalIndexTest {

    @Override
    IntervalIndex<String> create() {
        return new NaiveIntervalIndex<>();
    }
}
