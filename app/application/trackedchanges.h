// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <core/base/result.h>
#include <output/office/changedtext.h>

#include <QDateTime>
#include <QString>

namespace application {

/// The formats of a comparison for a word processor.
enum class ChangesFormat { Docx, Odt };

/// The earlier text with all that the later one changes as tracked changes: accepted, they give the later text, rejected the
/// earlier one, paragraph by paragraph with their printed numbers.
office::ChangedText changedText(const ComparedTexts &texts, const QString &author, const QDateTime &date);

/// The same as a file, signed by the user, now. Any thread. Errors: those of base::writeFile().
base::Status saveTrackedChanges(const ComparedTexts &texts, ChangesFormat format, const QString &path);

}
