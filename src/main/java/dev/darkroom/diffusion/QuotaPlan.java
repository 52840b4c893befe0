package dev.darkroom.diffusion;

/** The quotas of one block, pass by pass. One thread at a time. */
interface QuotaPlan {

    /** Whether no pass is left. */
    boolean isOver();

    /** The quota of the pass that comes. */
    int quota();

    /** Notes how many positions the pass committed, and moves on to the next. */
    void passed(int committed);

    /** A list of quotas, whatever is committed. */
    static QuotaPlan fixed(int[] quotas) {
        return new QuotaPlan() {
            private int pass;

            @Override
            public boolean isOver() {
                return pass >= quotas.length;
            }

            @Override
            public int quota() {
                return quotas[pass];
            }

            @Override
            public void passed(int committed) {
                pass++;
            }
        };
    }

    /** The same quota each pass and what earlier passes left of theirs; the last pass is repeated while it leaves any. */
    static QuotaPlan carriedOver(int quotaPerPass, int passes) {
        return new QuotaPlan() {
            private int base = quotaPerPass;
            private int carried;
            private int left = passes;

            @Override
            public boolean isOver() {
                return left == 0;
            }

            @Override
            public int quota() {
                return base + carried;
            }

            @Override
            public void passed(int committed) {
                carried = quota() - committed;
                left--;
                if (left == 0 && carried > 0) {
                    base = 0;
                    left = 1;
                }
            }
        };
    }
}
