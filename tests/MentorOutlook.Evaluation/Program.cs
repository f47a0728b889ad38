using MentorOutlook.Evaluation.DueDates;

return args switch
{
    ["due-dates", var file] => DueDateEvaluation.Run(file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: MentorOutlook.Evaluation due-dates FILE");
    return 2;
}
