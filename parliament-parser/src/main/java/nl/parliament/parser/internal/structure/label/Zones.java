package nl.parliament.parser.internal.structure.label;

/**
 * The parts of a letter, as indices into its blocks.
 *
 * @param salutation the block with the salutation; -1 when there is none
 * @param bodyStart the first block of running text
 * @param bodyEnd one past the last block of the body: the closing or the signature
 * @param closing the block with the closing; -1 when there is none
 * @param signatureStart the first block of the signature
 * @param signatureEnd one past its last block; annexes begin here
 */
public record Zones(int salutation, int bodyStart, int bodyEnd, int closing, int signatureStart, int signatureEnd) {
    boolean isHead(int index) {
        return index < bodyStart && index != salutation;
    }

    boolean isSignature(int index) {
        return index >= signatureStart && index < signatureEnd;
    }
}
