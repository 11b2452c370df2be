// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/outline.h>
#include <presentation/asynclibrary.h>

class QWidget;

/// Paper and files for a briefing pack: printer, preview, formats. GUI thread; the laying out is a job.
namespace window::packprinting {

void print(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline);
void preview(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline);
/// Asks where, and writes in a job in the format of the ending ("docx"). `done` hears the path when the file is whole.
void save(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline, const QString &ending,
    const std::function<void(const QString &)> &done);

}
