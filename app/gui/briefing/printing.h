// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/outline.h>
#include <gui/session.h>
#include <output/render/packpages.h>

class QWidget;

/// Paper for a briefing pack: printer, preview, PDF. GUI thread; the laying out is a job.
namespace gui::packprinting {

/// The fixed words of a pack's pages in the UI's language.
render::PageWords pageWords();

void print(Session &session, QWidget *parent, const briefing::Outline &outline);
void preview(Session &session, QWidget *parent, const briefing::Outline &outline);
/// Asks where, and writes in a job. `done` hears the path when the file is whole.
void savePdf(Session &session, QWidget *parent, const briefing::Outline &outline,
    const std::function<void(const QString &)> &done);

}
