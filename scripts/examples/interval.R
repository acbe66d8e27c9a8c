# How many documents state an act? Counts the interval from coverage.csv alone; needs nothing but base R.
#
#     Rscript interval.R [FOLDER [ACT]]
#
# Prints the lower bound (surely stated), the upper bound (stated, or not yet known) and the number of documents.

given <- commandArgs(trailingOnly = TRUE)
folder <- if (length(given) > 0) given[1] else "."
act <- if (length(given) > 1) given[2] else "social-media-engagement"

# Every value stays text: a region code such as 11.10 is not a number.
coverage <- read.csv(
  file.path(folder, "coverage.csv"),
  colClasses = "character", na.strings = character(0), encoding = "UTF-8"
)
rows <- coverage[coverage$act == act, ]

confirmed <- sum(rows$state %in% c("stated", "partial"))
unknown <- sum(rows$state == "unknown")

cat(sprintf("%s: %d to %d of %d documents\n", act, confirmed, confirmed + unknown, nrow(rows)))
