// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

#include <output/render/packpages.h>

/// Paper for one document: printer, preview, PDF. GUI thread; the laying out is a job.
namespace gui::printing
{

/// The fixed words of a printed page in the UI's language.
render::PageWords pageWords();

void print(Session &session, QWidget *parent, const ReaderContent &content, const QString &coverLine);
void preview(Session &session, QWidget *parent, const ReaderContent &content, const QString &coverLine);
void savePdf(Session &session, QWidget *parent, const ReaderContent &content, const QString &coverLine);

}
