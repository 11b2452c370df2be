// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace window {

/// The actions of a pack above its pages: Print, Save as, Template; and how long it is.
class PackBar : public QWidget
{
    Q_OBJECT

public:
    /// A pack that is only read keeps its template.
    explicit PackBar(bool isReadOnly, QWidget *parent = nullptr);

    /// Pages, words and minutes of reading; nothing for 0 pages.
    void setLength(int pages, int words, int minutes);

signals:
    void printRequested();
    /// "docx", "pdf".
    void saveRequested(const QString &ending);
    void templateRequested();
    void saveTemplateRequested();
    /// Paragraphs in two columns; without a language in one.
    void secondLanguageRequested(const QString &language);

private:
    QToolButton *makeButton(const QString &name, const QString &icon);
    void retranslate();
    QString lengthText() const;

    QToolButton *m_print;
    QToolButton *m_save;
    QToolButton *m_template;
    QToolButton *m_languages;
    QList<QAction *> m_seconds; ///< Their data is the language.
    QAction *m_chooseTemplate;
    QAction *m_saveTemplate;
    QList<QAction *> m_formats; ///< Their data is the ending.
    QLabel *m_length;
    int m_pages = 0;
    int m_words = 0;
    int m_minutes = 0;
};

}
