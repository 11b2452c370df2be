// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include "importreport.h"

#include <core/base/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

int ImportReport::count(ImportOutcome outcome) const
{
    return int(std::ranges::count(outcomes, outcome, &FileOutcome::outcome));
}

int FileOutcome::countOf(AnnotationFate fate) const
{
    return int(std::ranges::count(annotations, fate, &AnnotationMove::fate));
}

namespace {

constexpr std::array kFates {
    base::Named {AnnotationFate::Stayed, "stayed"_L1},
    base::Named {AnnotationFate::Moved, "moved"_L1},
    base::Named {AnnotationFate::Detached, "detached"_L1},
};

constexpr std::array kOutcomes {
    base::Named {ImportOutcome::Added, "added"_L1},
    base::Named {ImportOutcome::Unchanged, "unchanged"_L1},
    base::Named {ImportOutcome::Duplicate, "duplicate"_L1},
    base::Named {ImportOutcome::Updated, "updated"_L1},
    base::Named {ImportOutcome::Failed, "failed"_L1},
};

}

QString annotationFateName(AnnotationFate fate)
{
    return base::nameOf(kFates, fate);
}

AnnotationFate annotationFateOfName(const QString &name)
{
    return base::valueOf(kFates, name, AnnotationFate::Detached);
}

QString importOutcomeName(ImportOutcome outcome)
{
    return base::nameOf(kOutcomes, outcome);
}

ImportOutcome importOutcomeOfName(const QString &name)
{
    return base::valueOf(kOutcomes, name, ImportOutcome::Failed);
}

}
