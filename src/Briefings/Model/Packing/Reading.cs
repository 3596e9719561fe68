namespace Briefings.Model.Packing;

/// <summary>Reads one thing.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="reader">Stands before it, and behind it when it is read.</param>
internal delegate T Reading<out T>(ref PackReader reader);
