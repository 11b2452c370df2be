// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/outline.h>
#include <output/render/packpages.h>
#include <presentation/asynclibrary.h>

class QWidget;

/// Paper for a briefing pack: printer, preview, PDF. GUI thread; the laying out is a job.
namespace window::packprinting {

/// The fixed words of a pack's pages in the UI's language.
render::PageWords pageWords();

void print(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline);
void preview(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline);
/// Asks where, and writes in a job. `done` hears the path when the file is whole.
void savePdf(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline,
    const std::function<void(const QString &)> &done);

}
