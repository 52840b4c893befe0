package dev.darkroom.checkpoint;

/**
 * The dimensions and options of a bidirectional transformer with RMS norms, rotary positions and gated MLPs.
 *
 * @param hiddenSize width of the residual stream
 * @param layers number of blocks
 * @param heads number of query heads
 * @param keyValueHeads number of key and value heads; divides {@code heads}
 * @param headDimension width of one head, even
 * @param mlpSize width between the two products of the MLP
 * @param vocabularySize rows of the embedding and of the output head
 * @param contextLength longest canvas in tokens
 * @param positions frequencies of the rotary positions
 * @param normEpsilon added to the mean square in RMS norms
 * @param queryKeyValueBias whether the projections to queries, keys and values have a bias
 * @param queryKeyNorm whether each query and key head goes through an RMS norm before it is rotated
 * @param tiedHead whether the output head is the embedding
 * @param logitShift how many rows before a position its prediction stands
 */
record TransformerShape(
        int hiddenSize,
        int layers,
        int heads,
        int keyValueHeads,
        int headDimension,
        int mlpSize,
        int vocabularySize,
        int contextLength,
        RotaryPositions positions,
        double normEpsilon,
        boolean queryKeyValueBias,
        boolean queryKeyNorm,
        boolean tiedHead,
        int logitShift) {

    /** Width of all query heads together. */
    int querySize() {
        return heads * headDimension;
    }

    /** Width of all key heads together, and of all value heads. */
    int keyValueSize() {
        return keyValueHeads * headDimension;
    }

    /** How many query heads share a key and value head. */
    int queriesPerKey() {
        return heads / keyValueHeads;
    }
}
