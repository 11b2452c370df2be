// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/render/packpages.h>
#include <presentation/reader/readercontent.h>

/// Paper for one document: printer, preview, PDF. GUI thread; the laying out is a job.
namespace window::printing
{

/// The fixed words of a printed page in the UI's language.
render::PageWords pageWords();

void print(presentation::AsyncLibrary &library, QWidget *parent, const presentation::ReaderContent &content, const QString &coverLine);
void preview(presentation::AsyncLibrary &library, QWidget *parent, const presentation::ReaderContent &content, const QString &coverLine);
void savePdf(presentation::AsyncLibrary &library, QWidget *parent, const presentation::ReaderContent &content, const QString &coverLine);

}
