namespace Parley.Tagging.Grammar;

/// <summary>
/// The best tree over a sentence (Chu and Liu 1965, Edmonds 1967; contracted along a path, so that the work is quadratic in the
/// words). Exactly one word hangs on the root.
/// </summary>
internal static class Trees
{
    // More than any difference of scores, so that a second word on the root never pays.
    private const float RootPenalty = 1000;

    /// <param name="scores">A row a word; column 0 is the root, column h + 1 the word h. Changed.</param>
    /// <param name="heads">Gets the head of each word counted from 0; -1: the root.</param>
    public static void Best(Span<float> scores, int stride, Span<int> heads)
    {
        int roots = 0;
        for (int word = 0; word < heads.Length; word++)
        {
            Span<float> row = scores.Slice(word * stride, heads.Length + 1);
            row[word + 1] = float.NegativeInfinity;
            int best = 0;
            for (int h = 1; h < row.Length; h++)
            {
                if (row[h] > row[best])
                    best = h;
            }
            heads[word] = best - 1;
            roots += best == 0 ? 1 : 0;
        }
        // Mostly the best heads are a tree already.
        if (roots != 1 || HasCycle(heads))
            new Contraction(scores, stride, heads.Length).Run(heads);
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (int word = 0; word < heads.Length; word++)
        {
            int at = word;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = word + 1;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == word + 1)
                return true;
        }
        return false;
    }

    // Nodes: 0 is the root, then the words, then what cycles were contracted to.
    private sealed class Contraction
    {
        private readonly int words;
        private readonly float[][] entering;
        private readonly int[][] entered;
        private readonly int[] parent, inside, from, into;

        public Contraction(ReadOnlySpan<float> scores, int stride, int words)
        {
            this.words = words;
            int nodes = 2 * words + 1;
            entering = new float[nodes][];
            entered = new int[nodes][];
            parent = new int[nodes];
            inside = new int[nodes];
            from = new int[nodes];
            into = new int[nodes];
            for (int node = 0; node < nodes; node++)
                (parent[node], inside[node]) = (node, -1);
            for (int word = 1; word <= words; word++)
            {
                entering[word] = scores.Slice((word - 1) * stride, words + 1).ToArray();
                entering[word][0] -= RootPenalty;
                entered[word] = new int[words + 1];
                Array.Fill(entered[word], word);
            }
        }

        public void Run(Span<int> heads)
        {
            int nodes = words + 1;
            var done = new bool[2 * words + 1];
            var onPath = new bool[2 * words + 1];
            var path = new List<int>();
            done[0] = true;
            for (int word = 1; word <= words; word++)
            {
                int at = Find(word);
                while (!done[at])
                {
                    path.Add(at);
                    onPath[at] = true;
                    Choose(at);
                    int next = Find(from[at]);
                    at = onPath[next] ? Contract(path, next, nodes++, onPath) : next;
                }
                foreach (int node in path)
                    (done[node], onPath[node]) = (true, false);
                path.Clear();
            }
            Expand(nodes, heads);
        }

        // The best arc into a node from outside of it.
        private void Choose(int node)
        {
            float best = float.NegativeInfinity;
            from[node] = -1;
            for (int head = 0; head <= words; head++)
            {
                if (Find(head) != node && (entering[node][head] > best || from[node] < 0))
                    (best, from[node]) = (entering[node][head], head);
            }
            into[node] = entered[node][from[node]];
        }

        // The path from its member on is a cycle: it becomes one node, and an arc into it costs the arc that it replaces.
        private int Contract(List<int> path, int member, int node, bool[] onPath)
        {
            int first = path.IndexOf(member);
            float[] arcs = new float[words + 1];
            int[] targets = new int[words + 1];
            Array.Fill(arcs, float.NegativeInfinity);
            for (int i = first; i < path.Count; i++)
            {
                int part = path[i];
                float replaced = entering[part][from[part]];
                for (int head = 0; head <= words; head++)
                {
                    float arc = entering[part][head] - replaced;
                    if (arc > arcs[head])
                        (arcs[head], targets[head]) = (arc, entered[part][head]);
                }
                inside[part] = node;
                onPath[part] = false;
            }
            for (int i = first; i < path.Count; i++)
                parent[path[i]] = node;
            path.RemoveRange(first, path.Count - first);
            (entering[node], entered[node]) = (arcs, targets);
            return node;
        }

        // From the last contraction to the words: the part of a cycle that the arc from outside enters loses its own.
        private void Expand(int nodes, Span<int> heads)
        {
            for (int node = nodes - 1; node > words; node--)
            {
                int part = into[node];
                while (inside[part] != node)
                    part = inside[part];
                (from[part], into[part]) = (from[node], into[node]);
            }
            for (int word = 1; word <= words; word++)
                heads[word - 1] = from[word] - 1;
        }

        private int Find(int node)
        {
            while (parent[node] != node)
                node = parent[node] = parent[parent[node]];
            return node;
        }
    }
}
