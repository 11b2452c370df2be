// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/agreedlanguage.h>
#include <core/jobs/latestonly.h>
#include <window/controls/papertab.h>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace presentation {
class AgreedLanguageModel;
}

namespace window {

class AgreedList;
class EmptyState;

/// Where a wording stands in the library: the paragraphs of its own series, then those elsewhere, the earliest first. All of
/// them go into the briefing pack, or one document is compared with the one the words were taken from. GUI thread; owned by
/// the tabs.
class AgreedPage : public PaperTab
{
    Q_OBJECT

public:
    /// `parts` are words of one text.
    AgreedPage(presentation::AsyncLibrary &library, QList<application::WordingPart> parts, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-history"); }
    QString asText() const override;
    bool isPrintable() const override;

private:
    void makeLayout();
    void connectParts();
    void reload();
    void showLanguage(const application::AgreedLanguage &language);
    void retranslate();
    void fillBodies();
    void showState();
    bool hasOthers() const;
    void compare(const application::AgreedPlace &place);
    void addToPack(const QList<application::AgreedPlace> &places);
    presentation::Printable printable() const override;

    QList<application::WordingPart> m_parts;
    jobs::LatestOnly m_latest;
    // All are owned by Qt.
    presentation::AgreedLanguageModel *m_model;
    QLabel *m_heading;
    QLabel *m_words;
    QLabel *m_summary;
    QComboBox *m_body;
    QComboBox *m_order;
    QToolButton *m_compare;
    QToolButton *m_pack;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    AgreedList *m_list;
};

}
