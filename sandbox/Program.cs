return await MentorOutlook.Sandbox.CommandLine.RunAsync(args, Console.Out, Console.Error);
