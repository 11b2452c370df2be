// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/readercontent.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace window {

class ElidedLabel;

/// The line above original pages: the page in sight, a remark on what the file lacks, and buttons for its size. Owned by
/// OriginalPages.
class OriginalPagesHeader : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalPagesHeader(QWidget *parent);

    /// `recognition` says whether the text may be read by character recognition, where it needs it.
    enum class Recognition { Offered, Impossible };
    void setContent(const presentation::ReaderContent &content, Recognition recognition);
    /// The page in sight, from 0; `label` is what the file calls it, where this is not its number.
    void showPage(int page, int count, const QString &label);
    void clearPage();

signals:
    void zoomRequested(int byPercent);
    void fitRequested();
    void closed();
    void recognitionRequested();

private:
    QToolButton *addButton(const QString &name, const QString &icon);
    void retranslate();
    QString remark() const;

    presentation::ReaderContent m_content;
    QHBoxLayout *m_row;
    QLabel *m_number;
    ElidedLabel *m_remark;
    QToolButton *m_recognise;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QToolButton *m_close;
};

}
