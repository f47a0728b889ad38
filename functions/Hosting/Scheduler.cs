using NodaTime.Extensions;

namespace MentorOutlook.Functions.Hosting;

/// <summary>Wakes the timers when the program runs alone, each in its own rhythm and none of them twice at once.</summary>
internal sealed class Scheduler(Timetable timetable, TimeProvider time) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(timetable.Timers.Select(timer => RunAsync(timer, stoppingToken)));

    private async Task RunAsync(Timer timer, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var now = time.GetCurrentInstant();
            await Task.Delay((timer.After(now) - now).ToTimeSpan(), time, stopping);
            await timetable.RunAsync(timer, stopping);
        }
    }
}
