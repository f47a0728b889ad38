namespace MentorOutlook.Core.Agendas;

/// <summary>Three to five points that fit an appointment, five minutes of which stay free: people are late and talk about the weather.</summary>
/// <param name="Minutes">What the points add up to; null for an all-day appointment.</param>
public sealed record Agenda(IReadOnlyList<AgendaItem> Items, int? Minutes);
