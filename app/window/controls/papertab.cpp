// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertab.h"

#include "paperdialogs.h"

namespace window {

PaperTab::PaperTab(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
{
}

void PaperTab::print()
{
    paper::print(m_library, this, printable());
}

void PaperTab::printPreview()
{
    paper::preview(this, printable());
}

void PaperTab::savePdf()
{
    paper::savePdf(m_library, this, printable());
}

}
