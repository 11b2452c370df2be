// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace presentation {

/// Every setting there is; what is not in this list is no setting. The table in settings.cpp gives each its name in the
/// file, its default, and whether it moves with the user (roaming) or stays on the machine (local).
enum class Setting {
    UiLanguage,        ///< ISO 639-1; empty: the system's.
    ColourScheme,      ///< "system", "light", "dark".
    ReaderZoom,        ///< Per cent, 100.
    ShowNumbers,       ///< Paragraph numbers in the margin.
    LastLibrary,       ///< Folder.
    RecentLibraries,   ///< Folders, the last one first.
    WindowGeometry,
    WindowState,
    OpenPlaces,        ///< JSON of the open tabs.
    ListColumns,       ///< JSON of the lists of records, by name.
    LastImportFolder,
    LastExportFolder,
    AuthorName,
    HighlightColour,   ///< A colourName().
    SearchHistory,
    Shortcuts,         ///< JSON: action id → keys that the user chose.
    FontSize,          ///< Of the window, in points; 0: the system's.
    ListAsTable,       ///< Lists are tables instead of rows of two lines.
    ListPreview,       ///< A list shows the selected document beside it.
    WatchedFolder,     ///< What is put there is imported; empty: none.
    WatchedSince,      ///< What changed in the watched folder until then is known: milliseconds since 1970, UTC.
    SearchBeside,      ///< Hits bring their paragraph in the UI's language.
    TourSeen,          ///< The tour was taken or left; it is not offered again.
    DailyBackup,       ///< The library is copied once a day by itself.
    ColourNames,       ///< What the user calls the eight colours of annotations; empty ones have their own names.
    ColourLetters,     ///< The letter of each; empty ones are made from the name.
    Logging,           ///< The program keeps a log.
    CompareAsOneText,  ///< Two compared texts stand in one column.
    TodayFolded,       ///< The blocks of *Today* that are folded, by their keys.
    AnnotationColumns, ///< The columns and groups of the table of annotations, by name.
    ReaderMeasure,     ///< Letters a line, 68.
    ReaderFont,        ///< A family; empty: the serif of each script; "window": that of the window.
    ReaderLineSpacing, ///< Per cent, 100.
    ReaderJustified,   ///< Lines of a text end level.
    ReaderColours,     ///< "window", "light", "sepia", "dark", "contrast".
    ReaderSyntaxColours, ///< Verbs, symbols, bodies and dates have colours.
    ReaderParagraphs,  ///< "all", "operative", "requests".
    LightSyntaxTheme,  ///< The user's theme of colours of words on light pages, by its name; empty: ours.
    DarkSyntaxTheme,   ///< The same on dark pages.
    SpellChecking,     ///< Wrong words in comments and notes are underlined.
    SpellingWords,     ///< Words that no dictionary has, and that are right.
    CitationStyle,     ///< One of application::citationStyles(); the one that was used last.
    PackOrganisation,   ///< On the cover of briefing packs and at the foot of their pages.
    PackLogo,           ///< A picture in the folder of the settings; application::keepPackLogo() puts it there.
    PackClassification, ///< Of new packs.
    PackFont,           ///< A family; empty: the serif of each script.
    PackFontSize,       ///< In points, 10.5.
    PackPaper,          ///< A briefing::paperName().
    PackCitationStyle,  ///< One of citation::citationStyles(), "un".
    PackSecondLanguage, ///< ISO 639-1: stands beside paragraphs that are added to a pack; empty: none.
    PackThumbnails,     ///< A pack shows its pages small beside the page.
    PdfArchive,         ///< PDFs of packs are those for archives, PDF/A.
};

/// The one table of settings, on QSettings. GUI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr);

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);
    /// Back to the default.
    void reset(Setting setting);

    /// The settings that move with the user and differ from the standard, as a file for another computer: JSON. What belongs to one machine
    /// (sizes, folders, what was searched for, a logo) is not in it.
    QByteArray asFile() const;
    /// What a file of settings brought.
    struct Imported {
        int taken = 0;
        QStringList left; ///< Names that this program does not know, or whose values are of another kind.
    };
    /// Takes them over; what the file does not name stays. Nothing where it is no file of settings.
    std::optional<Imported> takeFile(const QByteArray &file);

signals:
    void settingChanged(presentation::Setting setting);

private:
    void chooseSyntaxThemes() const;

    QSettings m_file;
};

}
