// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/beside.h>
#include <presentation/reader/readinglook.h>

#include <QTextBrowser>

class QTextTable;

namespace window {

/// Texts side by side, set as the user reads texts: in their letters and colours, in columns no wider than people read, and with
/// the paragraphs that the filter shows. Follows the settings; the row at the top stays there. Owned by its page; GUI thread.
class BesideView : public QTextBrowser
{
    Q_OBJECT

public:
    BesideView(presentation::Settings &settings, QWidget *parent);

    /// The marked row is shown even where the filter hides it; -1: none.
    void setTexts(const application::TextsBeside &texts, int marked);

signals:
    void lookChanged(); ///< Other than the colours, which are a change of the palette: the texts are to be set anew.
    void filtered(const presentation::FilterCount &count);
    void sideMarginChanged(int pixels);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// The row at the top, and the part of it that is above.
    struct Place {
        int row = -1;
        double above = 0;
    };
    void applyLook();
    void fitWidth();
    const QTextTable *table() const;
    double topOf(int row) const;
    Place place() const;
    void restore(const Place &place);

    presentation::Settings &m_settings;
    presentation::ReadingLook m_look;
    QStringList m_languages; ///< Of the columns.
    qsizetype m_rows = 0;    ///< Of the texts, with those that are hidden.
    bool m_isFitting = false;
};

}
