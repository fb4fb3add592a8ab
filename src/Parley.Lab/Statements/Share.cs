using System.Globalization;

namespace Parley.Lab.Statements;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Right, int All)
{
    public double Value => All == 0 ? 0 : (double)Right / All;

    public static Share operator +(Share a, Share b) => new(a.Right + b.Right, a.All + b.All);

    public Share Add(bool right) => new(Right + (right ? 1 : 0), All + 1);

    public override string ToString() => All == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Figure.Of(Value)} ({Right}/{All})");
}

/// <summary>What was found of what is there.</summary>
public readonly record struct Found(int Both, int System, int Gold)
{
    public double Precision => System == 0 ? 0 : (double)Both / System;

    public double Recall => Gold == 0 ? 0 : (double)Both / Gold;

    public double F1 => Precision + Recall is > 0 and var sum ? 2 * Precision * Recall / sum : 0;

    public static Found operator +(Found a, Found b) => new(a.Both + b.Both, a.System + b.System, a.Gold + b.Gold);

    public static Found Of<T>(HashSet<T> system, HashSet<T> gold) => new(system.Count(gold.Contains), system.Count, gold.Count);

    /// <summary>Each of the gold counts for one of its like: what was found twice was found once too often.</summary>
    public static Found OfLists<T>(IEnumerable<T> system, IEnumerable<T> gold) where T : notnull
    {
        Dictionary<T, int> found = system.CountBy(one => one).ToDictionary(), wanted = gold.CountBy(one => one).ToDictionary();
        return new Found(found.Sum(one => Math.Min(one.Value, wanted.GetValueOrDefault(one.Key))), found.Values.Sum(), wanted.Values.Sum());
    }

    public override string ToString() => $"{Figure.Of(Precision)} {Figure.Of(Recall)} {Figure.Of(F1)}";
}
