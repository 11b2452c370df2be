// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/imported.h>

#include <QString>

namespace structure {

/// Fills what is still unknown of a work: from the name of its file the symbol, and at last the title; from the text its
/// language, or where that is too short to tell, from the name ("A_HRC_RES_57_12F.docx", "A_80_596-ES.pdf").
void readFileName(const QString &fileName, model::ReadText &result);

/// Makes the first words the title of a text that has none, and whose file name is one word ("pasted.txt", "index.html"). To
/// be called before readFileName().
void readOpeningWords(const QString &fileName, model::ReadText &result);

/// NoText where a text has no passage with words in it.
base::Status requireText(const QString &fileName, const model::ReadText &result);

}
