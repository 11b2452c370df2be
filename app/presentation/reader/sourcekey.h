// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QString>

/// The key of a tab with the source of a text, "source/12/en", by which it is found again in the window and at the next start.
namespace presentation::sourcekey {

/// A text by its document and language.
struct Text {
    base::RecordId document;
    QString language;
};

/// An invalid document for the key of another page.
Text textOf(const QString &key);
QString keyOf(const Text &text);

}
