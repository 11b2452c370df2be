// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/readercontent.h>

#include <QSplitter>

namespace window {

class OriginalPages;
class ReaderView;

/// A text and, where the user wants them, the pages of its original beside it. A scan has nothing but its pages. Owned by
/// the reader's page.
class ReaderColumns : public QSplitter
{
    Q_OBJECT

public:
    ReaderColumns(presentation::AnnotationController &annotations, QWidget *parent);

    ReaderView *view() const { return m_view; }
    void setContent(const presentation::ReaderContent &content);
    /// Shows the pages, or puts them away.
    void toggleOriginal();
    void showOriginal();
    /// Marks words on the pages; empty: none.
    void findOnOriginal(const QString &words);

signals:
    /// A scan is to be read by character recognition.
    void recognitionRequested();

private:
    void makeOriginal();

    presentation::AnnotationController &m_annotations;
    presentation::ReaderContent m_content;
    ReaderView *m_view;
    OriginalPages *m_original = nullptr; ///< Made when it is first asked for.
};

}
