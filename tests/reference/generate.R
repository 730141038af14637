# Reference values for src/core/stats from R's own functions.
#
# Run here: Rscript generate.R      (base R 4.2.2, survey 4.1.1, jsonlite 1.8.4; seed fixed, so the files repeat)
# Writes:   r-*.json
#
# Whatever fits in memory goes through the published function on raw data (t.test, prop.test, prop.trend.test, lm,
# svymean, p.adjust). Samples of millions go through qt and pt with the textbook formula, and are marked "formula".
suppressPackageStartupMessages({ library(jsonlite); library(survey) })
set.seed(20260105)
save <- function(name, cases) {
  rows <- vapply(cases, function(case) as.character(toJSON(case, digits = NA, auto_unbox = TRUE, na = "null", null = "null")), "")
  writeLines(c("[", paste0(rows, c(rep(",", length(rows) - 1), "")), "]"), paste0("r-", name, ".json"))
  cat(name, length(cases), "\n")
}
list_of <- function(x) I(as.numeric(x))     # stays an array at length one
expand <- function(counts) rep(seq_along(counts), counts)
tally <- function(n, k) as.numeric(rmultinom(1, n, rexp(k) + 0.02))
sizes <- function() sample(c(2, 3, 4, 5, 8, 12, 30, 59, 165, 400, 3000, 50000), 1)

# Student's t: quantiles and two-sided p over fractional and huge degrees of freedom.
degrees <- c(1, 1.3, 2, 2.5, 3, 4, 7.7, 15, 29, 58.2, 163, 1e3, 12345.6, 1e5, 1e6, 1e7, 2e7, 1e9, 1e12)
save("student", unlist(lapply(degrees, function(df) {
  c(lapply(c(0.025, 0.05), function(tail) list(df = df, tail = tail, t = qt(tail, df, lower.tail = FALSE))),
    lapply(c(1e-6, 0.01, 0.3, 1, 1.5, 1.73, 1.74, 1.96, 2.5, 4, 8, 15), function(t)
      list(df = df, t = t, p = 2 * pt(t, df, lower.tail = FALSE))))
}), recursive = FALSE))

# Welch: t.test on raw answers; from ten million answers by formula.
welch <- function(a, b) {
  x <- expand(a); y <- expand(b)
  if (var(x) + var(y) == 0) return(NULL)
  test <- tryCatch(t.test(y, x), error = function(e) NULL)       # refuses "essentially constant" data
  if (is.null(test)) return(NULL)
  list(before = list_of(a), after = list_of(b), difference = unname(test$estimate[1] - test$estimate[2]),
       low = test$conf.int[1], high = test$conf.int[2], p = test$p.value, by = "t.test")
}
welch_formula <- function(a, b) {
  v <- seq_along(a); m <- c(sum(v * a) / sum(a), sum(v * b) / sum(b)); n <- c(sum(a), sum(b))
  s2 <- c(sum(a * (v - m[1])^2), sum(b * (v - m[2])^2)) / (n - 1)
  e <- s2 / n; df <- sum(e)^2 / sum(e^2 / (n - 1)); d <- m[2] - m[1]; margin <- qt(0.975, df) * sqrt(sum(e))
  list(before = list_of(a), after = list_of(b), difference = d, low = d - margin, high = d + margin,
       p = 2 * pt(-abs(d) / sqrt(sum(e)), df), by = "formula")
}
cases <- list()
while (length(cases) < 250) {
  k <- sample(2:11, 1)
  case <- welch(tally(sizes(), k), tally(sizes(), k))
  if (!is.null(case)) cases <- c(cases, list(case))
}
shape <- function(n, k) { w <- rexp(k) + 0.5; round(n * w / sum(w)) }
for (i in 1:30) { k <- sample(2:11, 1); a <- shape(1e7, k); cases <- c(cases, list(welch_formula(a, a + rbinom(k, 20000, 0.5)))) }
save("welch", cases)

# One mean: t.test with one sample.
cases <- list()
while (length(cases) < 250) {
  k <- sample(2:11, 1); a <- tally(sizes(), k); x <- expand(a)
  if (var(x) == 0) next
  sample(5, 1)                                # used no more; without it the cases would be others
  two <- t.test(x)
  cases <- c(cases, list(list(counts = list_of(a), mean = mean(x), sd = sd(x), low = two$conf.int[1], high = two$conf.int[2])))
}
save("mean", cases)

# Two shares: prop.test without continuity correction. It warns of small counts, which is not the question here.
cases <- list()
while (length(cases) < 250) {
  n <- c(sizes(), sizes()) * sample(c(1, 1, 1, 1000), 1); p <- sample(c(0, 0.02, 0.3, 0.5, 0.8, 0.97, 1), 2, replace = TRUE)
  x <- rbinom(2, n, p)
  if (sum(x) == 0 || sum(x) == sum(n)) next
  test <- suppressWarnings(prop.test(x, n, correct = FALSE))
  cases <- c(cases, list(list(before = list_of(c(x[1], n[1])), after = list_of(c(x[2], n[2])), p = test$p.value)))
}
save("share-p", cases)

# Holm: p.adjust.
save("holm", lapply(1:220, function(i) {
  m <- sample(1:25, 1); p <- runif(m)^sample(1:6, 1); if (m > 3) p[2] <- p[3]
  list(p = list_of(p), adjusted = list_of(p.adjust(p, "holm")))
}))

# Trend of shares: prop.trend.test with the years as scores.
cases <- list()
while (length(cases) < 220) {
  years <- sort(sample(2010:2030, sample(3:8, 1))); n <- replicate(length(years), sizes()) * sample(c(1, 1, 1000), 1)
  x <- rbinom(length(n), n, runif(length(n), 0, sample(c(0.1, 1), 1)))
  if (sum(x) == 0 || sum(x) == sum(n)) next
  test <- prop.trend.test(x, n, score = years)
  share <- x / n
  slope <- unname(coef(lm(share ~ I(years - years[1]), weights = n))[2])
  cases <- c(cases, list(list(years = list_of(years), x = list_of(x), n = list_of(n), chi_squared = unname(test$statistic),
    p = test$p.value, slope = slope)))
}
save("share-trend", cases)

# Trend of a mean: one mean per year by lm (so the variance is pooled within years), then the linear contrast.
cases <- list()
while (length(cases) < 220) {
  years <- sort(sample(2010:2030, sample(3:7, 1))); k <- sample(4:11, 1)
  counts <- lapply(years, function(year) tally(sample(c(1, 2, 5, 30, 165, 900), 1), k))
  y <- unlist(lapply(counts, expand)); year <- factor(rep(years, vapply(counts, sum, 1)))
  if (length(y) - length(years) < 1) next
  fit <- lm(y ~ 0 + year)
  if (summary(fit)$sigma < 1e-9) next
  c0 <- years - mean(years); l <- c0 / sum(c0^2); df <- fit$df.residual
  slope <- sum(l * coef(fit)); error <- sqrt(drop(t(l) %*% vcov(fit) %*% l)); margin <- qt(0.975, df) * error
  cases <- c(cases, list(list(years = list_of(years), counts = lapply(counts, list_of), slope = slope, low = slope - margin,
    high = slope + margin, p = 2 * pt(-abs(slope / error), df), df = df)))
}
save("mean-trend", cases)

# Weighted mean: svymean, weights 1 / visits; the effective number is Kish's.
cases <- list()
while (length(cases) < 210) {
  visits <- sample(c(1, 2, 4, 12, 26, 52, 104, 250), sample(2:6, 1)); k <- sample(3:7, 1)
  table <- matrix(tally(sample(c(3, 5, 20, 165, 2000), 1), k * length(visits)), nrow = k)
  value <- rep(rep(1:k, length(visits)), table); often <- rep(rep(visits, each = k), table)
  if (var(value) == 0) next
  design <- svydesign(ids = ~1, weights = ~I(1 / often), data = data.frame(value, often))
  m <- svymean(~value, design); interval <- confint(m, df = degf(design)); w <- 1 / often
  cases <- c(cases, list(list(visits = list_of(visits), table = lapply(seq_along(visits), function(j) list_of(table[, j])),
    mean = unname(coef(m)), standard_error = unname(SE(m)[1]), low = interval[1], high = interval[2], n_effective = sum(w)^2 / sum(w^2))))
}
save("weights", cases)

# Planning: the needed number by counting up.
save("plan", lapply(1:220, function(i) {
  sd <- runif(1, 0.3, 2); distance <- runif(1, 0.02, 1.5); needed <- 2
  while (qt(0.95, needed - 1) * sd / sqrt(needed) > distance) needed <- needed + 1
  sample(8, 2, replace = TRUE)                # used no more; without it the cases would be others
  list(sd = sd, distance = distance, needed = needed)
}))
cat(R.version.string, as.character(packageVersion("survey")), as.character(packageVersion("jsonlite")), "\n")
