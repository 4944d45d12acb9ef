package crooked.kit;

/** A part of the kit. */
public class Sheet {}
