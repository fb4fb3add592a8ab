using System.Globalization;

namespace Parley.Lab.Statements;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Right, int All)
{
    public double Value => All == 0 ? 0 : (double)Right / All;

    public static Share operator +(Share a, Share b) => new(a.Right + b.Right, a.All + b.All);

    public Share Add(bool right) => new(Right + (right ? 1 : 0), All + 1);

    public override string ToString() => All == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Value:F3} ({Right}/{All})");
}

/// <summary>What was found of what is there.</summary>
public readonly record struct Found(int Both, int System, int Gold)
{
    public double Precision => System == 0 ? 0 : (double)Both / System;

    public double Recall => Gold == 0 ? 0 : (double)Both / Gold;

    public double F1 => Precision + Recall is > 0 and var sum ? 2 * Precision * Recall / sum : 0;

    public static Found operator +(Found a, Found b) => new(a.Both + b.Both, a.System + b.System, a.Gold + b.Gold);

    public static Found Of<T>(HashSet<T> system, HashSet<T> gold) => new(system.Count(gold.Contains), system.Count, gold.Count);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Precision:F3} {Recall:F3} {F1:F3}");
}
