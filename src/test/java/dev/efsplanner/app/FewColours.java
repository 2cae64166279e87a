package dev.efsplanner.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A picture in 256 colours, which makes its file half as large: every pixel stays as near to what it was as that
/// allows, and no pixel borrows from its neighbours.
final class FewColours {
    private static final int MOST = 256;

    /// So many of the most frequent ones are kept as they are, or large areas would change their tint.
    private static final int EXACT = 128;

    private FewColours() {}

    static BufferedImage of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var counted = new HashMap<Integer, Integer>();
        for (int pixel : pixels) counted.merge(pixel, 1, Integer::sum);
        var colours = chosen(counted);
        var places = new HashMap<Integer, Integer>();
        for (int colour : counted.keySet()) places.put(colour, nearest(colours, colour));
        int[] all = colours.stream().mapToInt(Integer::intValue).toArray();
        var model = new IndexColorModel(8, all.length, all, 0, false, -1, DataBuffer.TYPE_BYTE);
        var few = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] indexes = IntStream.of(pixels).map(places::get).toArray();
        few.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), indexes);
        return few;
    }

    /// The most frequent ones, and of the others those that are far enough apart, so that every one is near to one of
    /// them.
    private static List<Integer> chosen(Map<Integer, Integer> counted) {
        var frequent = counted.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (int apart = 0; ; apart++) {
            var chosen = new ArrayList<>(frequent.subList(0, Math.min(EXACT, frequent.size())));
            for (int colour : frequent.subList(chosen.size(), frequent.size())) {
                if (distance(chosen.get(nearest(chosen, colour)), colour) > apart) chosen.add(colour);
                if (chosen.size() > MOST) break;
            }
            if (chosen.size() <= MOST) return chosen;
        }
    }

    private static int nearest(List<Integer> colours, int colour) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++)
            if (distance(colours.get(i), colour) < distance(colours.get(best), colour)) best = i;
        return best;
    }

    /// Of the channel in which they differ most.
    private static int distance(int one, int other) {
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        return Math.max(Math.max(red, green), Math.abs((one & 255) - (other & 255)));
    }
}
