// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/dossier.h>
#include <presentation/shared/printable.h>

namespace presentation {

/// Writes what lies in a dossier and in those within it into an empty document: the words of paragraphs, annotations and notes, the names of
/// the rest. The first content is the dossier's own. In the UI's language.
void writeDossier(const QList<model::DossierContent> &whole, QTextDocument &document);
/// The same for paper. GUI thread.
Printable printableDossier(const QList<model::DossierContent> &whole);

}
