// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabpage.h"

#include <presentation/shared/printable.h>

namespace window {

/// A tab that goes to paper as it stands: it says what is printed, and has the dialogs for printer, preview and PDF from here.
/// GUI thread.
class PaperTab : public TabPage
{
    Q_OBJECT

public:
    void print() override;
    void printPreview() override;
    void savePdf() override;

protected:
    /// The library outlives the tab.
    PaperTab(presentation::AsyncLibrary &library, QWidget *parent);

    /// Asked only while isPrintable().
    virtual presentation::Printable printable() const = 0;

    presentation::AsyncLibrary &m_library;
};

}
